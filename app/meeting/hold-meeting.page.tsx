// placeholder until the page is written
export default function HoldMeetingPage() {
  return null;
}
