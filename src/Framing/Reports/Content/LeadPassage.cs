using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A passage beneath a lead.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Label">What stands before it: whose words it is, where it does not show that, or that it is no headline among headlines.</param>
/// <param name="Words">Its words on one line, with dots where they begin or end inside a sentence.</param>
internal sealed record LeadPassage(ArticleView Article, string? Label, string Words)
{
    /// <summary>The words, after what stands before them.</summary>
    public string Text => Label is null ? Words : $"{Wording.Capital(Label)}: {Words}";

    /// <summary>The passages of a lead, in order.</summary>
    public static ImmutableArray<LeadPassage> Of(Report report, Lead lead) =>
    [
        .. lead.Evidence.Index().Where(place => report[place.Item.DocId] is not null).Select(place => new LeadPassage(report[place.Item.DocId]!,
            LabelOf(report[place.Item.DocId]!.Document, lead, place.Index), WordsOf(report[place.Item.DocId]!.Document, place.Item.Span))),
    ];

    private static string? LabelOf(Document document, Lead lead, int place) =>
        lead.Kind == LeadKind.Headline && !document.IsHeadline(lead.Evidence[place].Span) ? "first sentence"
        : place < lead.Speakers.Length ? lead.Speakers[place] : null;

    private static string WordsOf(Document document, TextSpan span)
    {
        string text = Wording.Paired(Wording.OneLine(document[span]));
        if (span.IsEmpty || document.IsHeadline(span) || !document.Made.HasFlag(DocumentLayers.Words))
            return text;
        TextSpan first = document.SentenceAt(new(span.Start, span.Start + 1, span.Field)), last = document.SentenceAt(new(span.End - 1, span.End, span.Field));
        return (IsBroken(document, first.Start, span.Start, span.Field) ? "… " : "") + text + (IsBroken(document, span.End, last.End, span.Field) ? " …" : "");
    }

    private static bool IsBroken(Document document, int from, int to, Field field) => to > from && document.WordsIn(new(from, to, field)) > 0;
}
