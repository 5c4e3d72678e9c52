// placeholder until the page is written
export default function OverviewPage() {
  return null;
}
