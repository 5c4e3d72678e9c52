// placeholder until the page is written
export default function DisagreePage() {
  return null;
}
