"""A page of Markdown, written from top to bottom."""


class Page:
    def __init__(self, title, introduction):
        self.blocks = [f"# {title}", introduction.strip()]

    def section(self, title):
        self.blocks.append(f"## {title}")

    def part(self, title):
        self.blocks.append(f"### {title}")

    def say(self, text):
        self.blocks.append(text)

    def points(self, points):
        self.blocks.append("\n".join(f"- {point}" for point in points))

    def table(self, header, rows):
        lines = [header, ["---"] * len(header), *rows]
        self.blocks.append("\n".join("| " + " | ".join(map(cell, line)) + " |" for line in lines))

    def text(self):
        return "\n\n".join(self.blocks) + "\n"


def cell(value):
    return number(value) if isinstance(value, int) else str(value).replace("|", "\\|")


def number(value):
    return f"{value:,}"


def share(part, whole):
    return f"{100 * part / whole:.1f} %" if whole else "—"


def sample(values, limit=8):
    """The first values in order, and how many more there are."""
    ordered = sorted(values)
    shown = ", ".join(f"`{value}`" for value in ordered[:limit])
    return shown + (f" and {number(len(ordered) - limit)} more" if len(ordered) > limit else "")
