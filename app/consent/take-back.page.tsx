// placeholder until the page is written
export default function TakeBackPage() {
  return null;
}
