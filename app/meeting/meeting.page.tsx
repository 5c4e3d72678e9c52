// placeholder until the page is written
export default function MeetingPage() {
  return null;
}
