// placeholder until the page is written
export default function NeedsPage() {
  return null;
}
