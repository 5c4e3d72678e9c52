// placeholder until the page is written
export default function OfferPage() {
  return null;
}
