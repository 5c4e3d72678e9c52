// placeholder until the page is written
export default function ConfirmPage() {
  return null;
}
