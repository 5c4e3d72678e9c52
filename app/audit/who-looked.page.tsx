// placeholder until the page is written
export default function WhoLookedPage() {
  return null;
}
