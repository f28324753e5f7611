using System.Text.Json;
using Framing.Corpora;

namespace Framing.Web;

/// <summary>Reads what was pasted, dropped or picked, as the tool reads files.</summary>
internal static class Reading
{
    /// <summary>So many articles fit side by side and into a lesson.</summary>
    public const int MostArticles = 6;

    /// <summary>What is longer is no article; a page must stay quick.</summary>
    public const int LongestText = 200_000;

    private const string SavedFormat = "framing-comparison";

    public static ReaderOptions Options { get; } = new() { MaxLength = 4 * 1024 * 1024 };

    /// <summary>The articles in some bytes, and what is to be said of them.</summary>
    public static ReadResult Read(string name, byte[] bytes)
    {
        if (name.EndsWith(".framing", StringComparison.OrdinalIgnoreCase))
            return Saved(name, bytes);
        List<string> notes = [];
        List<PastedArticle> articles = [];
        ArticleReader reader = new(Options) { Noted = note => notes.Add(note.ToString()) };
        try
        {
            foreach (Article article in reader.Read(name, new MemoryStream(bytes), row => notes.Add(row.ToString())))
            {
                if (articles.Count == MostArticles)
                {
                    notes.Add($"{name} holds more than {MostArticles} articles; the first {MostArticles} were taken.");
                    break;
                }
                articles.Add(PastedArticle.Of(article));
            }
        }
        catch (InputException wrong)
        {
            notes.Add(wrong.Message);
        }
        catch (Exception missing) when (missing is FileNotFoundException or FileLoadException)
        {
            notes.Add($"{name}: what reads such files could not be loaded. Look whether you are online, reload the page, and open the file again.");
        }
        return new([.. articles], [.. notes]);
    }

    /// <summary>The file that holds a comparison.</summary>
    public static string Save(PastedArticle[] articles, PageState? state) =>
        JsonSerializer.Serialize(new SavedComparison(SavedFormat, 1, articles, state), PageJson.Default.SavedComparison);

    private static ReadResult Saved(string name, byte[] bytes)
    {
        try
        {
            SavedComparison? saved = JsonSerializer.Deserialize(bytes, PageJson.Default.SavedComparison);
            if (saved is not { Format: SavedFormat, Version: 1 } || saved.Articles.Contains(null))
                return new([], [$"{name}: this is not a comparison that this page saved. Choose a file whose name ends in .framing."]);
            return new([.. saved.Articles.Take(MostArticles)], [], saved.State);
        }
        catch (JsonException wrong)
        {
            return new([], [$"{name}: the file is damaged at line {wrong.LineNumber + 1}. Save the comparison again, or open another file."]);
        }
    }
}
