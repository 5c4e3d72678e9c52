// placeholder until the page is written
export default function CardPage() {
  return null;
}
