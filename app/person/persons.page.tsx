// placeholder until the page is written
export default function PersonsPage() {
  return null;
}
