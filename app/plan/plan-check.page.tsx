// placeholder until the page is written
export default function PlanCheckPage() {
  return null;
}
