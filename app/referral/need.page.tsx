// placeholder until the page is written
export default function NeedPage() {
  return null;
}
