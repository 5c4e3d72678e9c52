// placeholder until the page is written
export default function GoalFormPage() {
  return null;
}
