// placeholder until the page is written
export default function StatutoryItemsPage() {
  return null;
}
