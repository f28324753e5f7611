namespace Framing.Corpora.Pages;

/// <summary>Tells a mail message, or a page that a browser archived as one, by the lines that it begins with.</summary>
internal static class MailHeaders
{
    private const int MostLines = 60;

    /// <summary>Whether a text begins with headers of mail, among them one that nothing else has.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("From ") && text.IndexOf('\n') is > 0 and int envelope)
            text = text[(envelope + 1)..];
        bool sure = false, from = false, subject = false, to = false;
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            if (line.IsEmpty || lines++ > MostLines)
                break;
            if (line[0] is ' ' or '\t')
                continue;
            int colon = line.IndexOf(':');
            if (colon < 1 || line[..colon].ContainsAny(' ', '\t'))
                return sure && lines > 2;
            ReadOnlySpan<char> name = line[..colon];
            sure |= Is(name, "MIME-Version") || Is(name, "Message-ID") || Is(name, "Received") || Is(name, "Return-Path") || Is(name, "Delivered-To")
                || Is(name, "Snapshot-Content-Location") || Is(name, "Content-Transfer-Encoding");
            from |= Is(name, "From");
            to |= Is(name, "To");
            subject |= Is(name, "Subject");
        }
        return sure || (from && to && subject);
    }

    private static bool Is(ReadOnlySpan<char> name, string wanted) => name.Equals(wanted, StringComparison.OrdinalIgnoreCase);
}
