// placeholder until the page is written
export default function GiveConsentPage() {
  return null;
}
