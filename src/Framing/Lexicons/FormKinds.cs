using System.Collections.Immutable;

namespace Framing.Lexicons;

/// <summary>What a form is to the matcher, beside being a word of some pattern.</summary>
internal enum FormKind : byte
{
    /// <summary>Nobody has asked yet.</summary>
    Unknown,
    Word,
    Hyphen,
    QuoteMark,
    Comma,
    Coordinator,
    OtherMark,
}

/// <summary>Tells the kinds of forms.</summary>
internal static class FormKinds
{
    private static readonly ImmutableArray<string> Hyphens = ["-", "‐", "‑", "–"];

    private static readonly ImmutableArray<string> QuoteMarks = ["\"", "'", "''", "``", "`", "“", "”", "‘", "’", "«", "»", "„"];

    /// <summary>The marks inside a phrase that patterns pass over.</summary>
    public static ImmutableArray<string> PassedOver { get; } = [.. Hyphens, .. QuoteMarks];

    public static FormKind Of(string form)
    {
        // Most forms are words by their first letter, and need no look at the marks.
        if (form is "and" or "or" or "nor" or "but" or "&" or "/")
            return FormKind.Coordinator;
        if (form.Length > 0 && char.IsAsciiLetter(form[0]))
            return FormKind.Word;
        if (form == ",")
            return FormKind.Comma;
        if (Hyphens.Contains(form))
            return FormKind.Hyphen;
        if (QuoteMarks.Contains(form))
            return FormKind.QuoteMark;
        return form.Any(char.IsLetterOrDigit) ? FormKind.Word : FormKind.OtherMark;
    }
}
