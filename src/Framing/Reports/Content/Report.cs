using System.Collections.Immutable;
using Framing.Measures;

namespace Framing.Reports.Content;

/// <summary>
/// What every section of a report is made from: a comparison, who is who in it, and which places its numbers rest on.
/// </summary>
internal sealed class Report
{
    private readonly Dictionary<string, ArticleView> articles = new(StringComparer.Ordinal);

    /// <summary>Takes up a comparison.</summary>
    /// <param name="comparison">What to report on.</param>
    /// <param name="whole">The report that this one is a part of: outlets and sentences keep the labels that they have there.</param>
    public Report(Comparison comparison, Report? whole = null)
    {
        IsPart = whole is not null;
        Extent = Extent.Of(comparison);
        HashSet<string> shown = Extent.Shown(comparison);
        Comparison = comparison = Extent.Cut(comparison);
        Figures = new(comparison);
        Details = comparison.Details.ToLookup(m => (m.Key.Name, m.Group));
        Naming = new(comparison.Concepts, comparison.Descriptions);
        Everyone = whole is null ? Outlet.Of(comparison) : Outlet.Of(comparison, whole.Everyone);
        Outlets = [.. Everyone.Where(outlet => shown.Contains(outlet.Name))];
        Articles = [.. Everyone.SelectMany(outlet => outlet.Articles)];
        foreach (ArticleView article in Articles)
            articles.TryAdd(article.Document.Article.Id, article);
        People = new(Articles.Select(article => article.Document));
        ByPlace = Comparer<Evidence>.Create((a, b) =>
        {
            int byArticle = (this[a.DocId]?.Order ?? int.MaxValue).CompareTo(this[b.DocId]?.Order ?? int.MaxValue);
            return byArticle != 0 ? byArticle : a.Span.CompareTo(b.Span);
        });
    }

    /// <summary>Whether it is a part of another report, such as the page of an event among many.</summary>
    public bool IsPart { get; }

    /// <summary>What it reports on.</summary>
    public Comparison Comparison { get; }

    /// <summary>The seed of the comparison, with which samples are drawn too.</summary>
    public string Seed => Comparison.Manifest.Options.GetValueOrDefault("seed", "1");

    /// <summary>Measurements and contrasts by what they are about.</summary>
    public Figures Figures { get; }

    /// <summary>Measurements of single names and words by measure and group.</summary>
    public ILookup<(string Name, string Group), GroupMeasurement> Details { get; }

    /// <summary>"outlet", or the column that was compared by.</summary>
    public string GroupNoun => Comparison.By == "doc_id" ? "article" : Wording.Plain(Comparison.By);

    /// <summary>What things are called.</summary>
    public Naming Naming { get; }

    /// <summary>How much is shown.</summary>
    public Extent Extent { get; }

    /// <summary>The groups that are compared, in ordinal order of name.</summary>
    public ImmutableArray<Outlet> Everyone { get; }

    /// <summary>Those of them that stand side by side: all, unless they are too many.</summary>
    public ImmutableArray<Outlet> Outlets { get; }

    /// <summary>All articles, by outlet.</summary>
    public ImmutableArray<ArticleView> Articles { get; }

    /// <summary>The people whom the articles name, each under one name.</summary>
    public People People { get; }

    /// <summary>Orders places by article and span.</summary>
    public Comparer<Evidence> ByPlace { get; }

    /// <summary>The article with that id, or <see langword="null"/>.</summary>
    public ArticleView? this[string docId] => articles.GetValueOrDefault(docId);

    /// <summary>The outlet of that name.</summary>
    public Outlet OutletOf(string name) => Outlets.First(outlet => outlet.Name == name);

    /// <summary>The list that a measurement was counted from: its own, or one that it shares with others of the group.</summary>
    public Citation? Cite(GroupMeasurement measure, string back)
    {
        if (Naming.Describe(measure.Key.Name).Evidence is { } shared)
            return Shared(measure, shared, back)
                ?? (shared.Else is { } other && Figures.Find(other, measure.Group, [.. measure.Key.Dimensions]) is { } all ? Cite(all, back) : null);
        if (measure.Evidence.IsEmpty)
            return null;
        string count = measure.Unit == MeasureUnit.Share ? $"{Shown.CountOf(measure)} {measure.Noun}, " : "";
        return new($"{measure.Key} {measure.Group}", back, () => ($"{measure.Group}: {count}{Naming.What(measure)}", measure.Evidence));
    }

    private Citation? Shared(GroupMeasurement measure, SharedEvidence shared, string back)
    {
        (string, string)[] kept = [.. measure.Key.Dimensions.Where(d => !shared.Over.Contains(d.Dimension))];
        GroupMeasurement[] sharing = [.. Naming.Descriptions.Where(d => d.Evidence?.Name == shared.Name).SelectMany(d => Figures.All(d.Name, measure.Group, kept))];
        if (sharing.All(m => m.Evidence.IsEmpty))
            return null;
        return new($"{shared.Name} {string.Join(' ', kept)} {measure.Group}", back, () => ListOf(measure, shared, kept, sharing))
        {
            Note = shared.Score is { } score ? place => NoteOf(score(this[place.DocId]!.Document, place.Span)) : null,
        };
    }

    private (string, IEnumerable<Evidence>) ListOf(GroupMeasurement measure, SharedEvidence shared, (string Dimension, string)[] kept, GroupMeasurement[] sharing)
    {
        Evidence[] places = [.. sharing.SelectMany(m => m.Evidence).Select(e => e with { Counted = true }).Distinct()];
        HashSet<Evidence> marked = [.. sharing.Where(m => shared.Marks(m.Key)).SelectMany(m => m.Evidence).Where(e => e.Counted)];
        string title = Template.Text(shared.Title, (part, option) => part switch
        {
            "all" => $"{Wording.Digits(measure.Denominator)} {Wording.InNumber(measure.Denominator, measure.Noun)}",
            "marked" => $"{Wording.Digits(marked.Count)} of {Wording.Digits(places.Length)}",
            _ => Naming.Part(measure, part, option),
        });
        string voice = kept.Any(d => d.Dimension == "voice") ? ", " + Naming.VoiceName(measure.Key["voice"]!) : "";
        return ($"{measure.Group}{voice}: {title}", places.Select(e => e with { Counted = marked.Contains(e) }));
    }

    private static string NoteOf((double Score, bool IsOwn)? scored) => scored is { } found ? Wording.Score(found.Score) + (found.IsOwn ? "" : ", quoted") : "";

    /// <summary>The list behind one side of a contrast: where only shared events count, their places alone.</summary>
    public Citation? Cite(Contrast contrast, GroupMeasurement side, string back)
    {
        GroupMeasurement? whole = Figures.Find(side.Key.Name, side.Group, [.. side.Key.Dimensions]);
        if (whole is null || (whole.Numerator == side.Numerator && whole.Denominator == side.Denominator))
            return Cite(whole ?? side, back);
        string other = ReferenceEquals(side, contrast.A) ? contrast.B.Group : contrast.A.Group;
        HashSet<string?> shared = [.. OutletOf(other).Articles.Select(a => a.Document.Article.Event)];
        return Citation.Of(
            $"{side.Key} {side.Group} with {other}", $"{side.Group}: {Shown.CountOf(side)} {side.Noun}, {Naming.What(side)}, on the events that {other} tells of too",
            whole.Evidence.Where(e => this[e.DocId] is { } article && shared.Contains(article.Document.Article.Event)), back);
    }
}
