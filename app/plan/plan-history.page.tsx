// placeholder until the page is written
export default function PlanHistoryPage() {
  return null;
}
