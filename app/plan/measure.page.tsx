// placeholder until the page is written
export default function MeasurePage() {
  return null;
}
