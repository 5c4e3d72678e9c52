// placeholder until the page is written
export default function PlanPrintPage() {
  return null;
}
