// placeholder until the page is written
export default function LifeAreasPage() {
  return null;
}
