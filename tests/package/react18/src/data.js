/** What the server rendered with, as it wrote it into the page; and what a framework complained of. */
export const data = () => JSON.parse(document.getElementById('data').textContent)

export const complain = (problem) => {
  document.documentElement.dataset.problem = String(problem)
}
