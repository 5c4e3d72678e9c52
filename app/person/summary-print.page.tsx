// placeholder until the page is written
export default function SummaryPrintPage() {
  return null;
}
