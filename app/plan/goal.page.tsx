// placeholder until the page is written
export default function GoalPage() {
  return null;
}
