using System.Text;

namespace Framing.Reports.Plain;

/// <summary>Writes blocks as GitHub-flavoured Markdown in which no text can become markup.</summary>
internal sealed class MarkdownBlocks(TextWriter output)
{
    private bool inItems;

    /// <summary>Writes one block.</summary>
    public void Write(Block block)
    {
        if (inItems && block is not Block.Item)
            output.Write('\n');
        inItems = block is Block.Item;
        switch (block)
        {
            case Block.Heading heading:
                output.Write($"{new string('#', heading.Level)} {Escape(heading.Text)}\n\n");
                break;
            case Block.Paragraph paragraph:
                output.Write(Escape(paragraph.Text) + "\n\n");
                break;
            case Block.Item item:
                output.Write($"- {(item.Label.Length > 0 ? $"**{Escape(item.Label)}** " : "")}{Escape(item.Text)}\n");
                break;
            case Block.Table table:
                Row(table.Header);
                output.Write("|" + string.Concat(table.Header.Select(_ => " --- |")) + "\n");
                foreach (var row in table.Rows)
                    Row(row);
                output.Write('\n');
                break;
        }
    }

    /// <summary>The text on one line, with everything escaped that Markdown or HTML could read as markup.</summary>
    public static string Escape(string text)
    {
        string line = PlainText.Clean(text);
        StringBuilder escaped = new(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            // At the start of a line these begin lists, quotes and headings; elsewhere they are only punctuation.
            bool starts = i == 0 && (c is '-' or '+' or '=' or ':');
            bool numbers = i > 0 && (c is '.' or ')') && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
            if (starts || numbers || c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' or '#' or '$' or '!')
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    private void Row(IEnumerable<string> cells) => output.Write("|" + string.Concat(cells.Select(cell => $" {Escape(cell)} |")) + "\n");
}
