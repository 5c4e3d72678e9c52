// placeholder until the page is written
export default function TimelinePage() {
  return null;
}
