// placeholder until the page is written
export default function ParticipantsPage() {
  return null;
}
