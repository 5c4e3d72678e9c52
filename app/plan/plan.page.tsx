// placeholder until the page is written
export default function PlanPage() {
  return null;
}
