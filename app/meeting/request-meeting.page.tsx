// placeholder until the page is written
export default function RequestMeetingPage() {
  return null;
}
