// placeholder until the page is written
export default function ConsentsPage() {
  return null;
}
