// placeholder until the page is written
export default function MeasureFormPage() {
  return null;
}
