// placeholder until the page is written
export default function ConsentPage() {
  return null;
}
