// placeholder until the page is written
export default function FollowUpPage() {
  return null;
}
