using System.Collections.Immutable;

namespace Framing.Statements;

/// <summary>Fills the templates of <see cref="MeasureDescription"/>: parts in braces, what may be left out in square brackets.</summary>
internal static class Template
{
    /// <summary>The template with each part put in; a part that is not known stays as it was written.</summary>
    /// <param name="template">The template.</param>
    /// <param name="part">A part by its name and what stands after the colon, if anything; <see langword="null"/> where it is not known.</param>
    public static ImmutableArray<StatementPart> Fill(string template, Func<string, string?, StatementPart[]?> part)
    {
        List<StatementPart> filled = [];
        Fill(template, part, filled);
        return [.. filled];
    }

    /// <summary>A template of words alone.</summary>
    public static string Text(string template, Func<string, string?, string?> part) =>
        string.Concat(Fill(template, (name, option) => part(name, option) is { } text ? [new(StatementRole.Claim, text)] : null).Select(p => p.Text));

    /// <summary>Fills a stretch; whether all its parts were known.</summary>
    private static bool Fill(ReadOnlySpan<char> template, Func<string, string?, StatementPart[]?> part, List<StatementPart> filled)
    {
        bool known = true;
        while (!template.IsEmpty)
        {
            int open = template.IndexOfAny('{', '[');
            int length = open < 0 ? -1 : template[open..].IndexOf(template[open] == '{' ? '}' : ']');
            if (length < 0)
            {
                filled.Add(new(StatementRole.Claim, template.ToString()));
                break;
            }
            if (open > 0)
                filled.Add(new(StatementRole.Claim, template[..open].ToString()));
            ReadOnlySpan<char> inner = template.Slice(open + 1, length - 1);
            List<StatementPart> optional = [];
            if (template[open] == '{')
                known &= Put(inner.ToString(), part, filled);
            else if (Fill(inner, part, optional))
                filled.AddRange(optional);
            template = template[(open + length + 1)..];
        }
        return known;
    }

    private static bool Put(string written, Func<string, string?, StatementPart[]?> part, List<StatementPart> filled)
    {
        string[] halves = written.Split(':', 2);
        StatementPart[]? found = part(halves[0], halves.ElementAtOrDefault(1));
        filled.AddRange(found ?? [new(StatementRole.Claim, $"{{{written}}}")]);
        return found is not null;
    }
}
