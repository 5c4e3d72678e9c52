// placeholder until the page is written
export default function SeeAsPage() {
  return null;
}
