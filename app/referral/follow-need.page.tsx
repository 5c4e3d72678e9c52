// placeholder until the page is written
export default function FollowNeedPage() {
  return null;
}
