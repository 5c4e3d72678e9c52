// placeholder until the page is written
export default function SayPage() {
  return null;
}
