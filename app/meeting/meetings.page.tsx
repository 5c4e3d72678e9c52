// placeholder until the page is written
export default function MeetingsPage() {
  return null;
}
