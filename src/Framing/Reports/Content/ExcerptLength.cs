namespace Framing.Reports.Content;

/// <summary>
/// How much of a sentence a list of evidence shows, in characters; the article, a click away, has all of it. Short enough that a list of long
/// sentences can be read, and that one without an end does not fill the page.
/// </summary>
/// <param name="Context">To either side of evidence.</param>
/// <param name="Uncounted">The same beside what is part of the total only, such as a neutral verb.</param>
/// <param name="Evidence">Of evidence itself.</param>
/// <param name="Sentence">Of a sentence that is evidence as a whole.</param>
internal sealed record ExcerptLength(int Context, int Uncounted, int Evidence, int Sentence)
{
    /// <summary>Reports on more words than this would repeat their articles several times over in their lists.</summary>
    private const int ManyWords = 3000;

    /// <summary>Evidence in full, with a line of words to either side.</summary>
    public static ExcerptLength Wide { get; } = new(80, 80, 4000, 4000);

    /// <summary>What tells the place apart.</summary>
    public static ExcerptLength Narrow { get; } = new(45, 25, 130, 100);

    /// <summary>What a page of a report has room for.</summary>
    public static ExcerptLength Of(Report report) => report.Articles.Sum(a => a.Words) > ManyWords ? Narrow : Wide;
}
