// placeholder until the page is written
export default function RaiseNeedPage() {
  return null;
}
