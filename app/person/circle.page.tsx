// placeholder until the page is written
export default function CirclePage() {
  return null;
}
