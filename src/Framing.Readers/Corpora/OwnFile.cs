namespace Framing.Corpora;

/// <summary>Which files of a folder Framing wrote: reports by their mark, the tables of a batch by the manifest beside them, the report of a conversion.</summary>
/// <param name="top">The folder that the user named; manifests above it say nothing of what is in it.</param>
internal sealed class OwnFile(string top)
{
    /// <summary>What is said where such a file was named itself.</summary>
    public const string Refusal = "the file is a report that Framing wrote, and no article. Name the articles that it was made from";

    private readonly string top = Path.TrimEndingDirectorySeparator(top);
    private readonly Dictionary<string, bool> batches = new(StringComparer.Ordinal);

    /// <summary>Whether a file is a report: a page, a text or Markdown.</summary>
    public static bool IsReport(FileStart start) =>
        start.Text.StartsWith(OwnMark.Line + "\n", StringComparison.Ordinal) || start.Text.StartsWith(OwnMark.MarkdownLine, StringComparison.Ordinal)
        || (Pages.HtmlPage.Begins(start.Text) && start.Text.Contains($"<meta name=generator content={OwnMark.Generator}>", StringComparison.Ordinal));

    /// <summary>Whether Framing wrote the file.</summary>
    public bool Wrote(string path, FileStart start) => IsReport(start) || IsConversion(path, start.Text) || IsOfBatch(path)
        || (start.Text.StartsWith('{') && start.Text[1..].TrimStart().StartsWith("\"schema\"", StringComparison.Ordinal)
            && !start.Text.Contains("\"text\":", StringComparison.Ordinal));

    private static bool IsConversion(string path, ReadOnlySpan<char> text) =>
        path.EndsWith(".report.jsonl", StringComparison.Ordinal) && text.StartsWith("{\"kind\":\"", StringComparison.Ordinal);

    private bool IsOfBatch(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is { Length: > 0 }; folder = folder == top ? null : Path.GetDirectoryName(folder))
        {
            if (!batches.TryGetValue(folder, out bool isBatch))
                batches[folder] = isBatch = HoldsBatch(folder);
            if (isBatch)
                return true;
        }
        return false;
    }

    /// <summary>Whether the folder has the manifest of a batch.</summary>
    private static bool HoldsBatch(string folder)
    {
        string manifest = Path.Combine(folder, "manifest.json");
        if (!File.Exists(manifest))
            return false;
        try
        {
            using FileStream stream = File.OpenRead(manifest);
            ReadOnlySpan<char> text = new FileStart(FileStart.Sample(stream)).Text;
            return text.StartsWith('{') && text.Contains("\"options\":", StringComparison.Ordinal) && text.Contains("\"fingerprint\":", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
