// placeholder until the page is written
export default function CallMeetingPage() {
  return null;
}
