using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>
/// What a report says about a comparison, before any format: who is who, which sentences every number rests on, the findings, the sections.
/// Html, markdown and text are three ways to write the same report.
/// </summary>
internal sealed class Report
{
    private readonly Dictionary<string, ArticleView> articles = new(StringComparer.Ordinal);

    /// <summary>Works out the report of a comparison.</summary>
    /// <param name="comparison">What to report on.</param>
    /// <param name="whole">The report that this one is a part of: outlets and sentences keep the labels that they have there.</param>
    public Report(Comparison comparison, Report? whole = null)
    {
        Comparison = comparison;
        Figures = new(comparison);
        Naming = new(comparison.Concepts, comparison.Descriptions);
        Outlets = whole is null ? Outlet.Of(comparison) : Outlet.Of(comparison, whole);
        Articles = [.. Outlets.SelectMany(outlet => outlet.Articles)];
        foreach (ArticleView article in Articles)
            articles.TryAdd(article.Document.Article.Id, article);
        ByPlace = Comparer<Evidence>.Create((a, b) =>
        {
            int byArticle = (this[a.DocId]?.Order ?? int.MaxValue).CompareTo(this[b.DocId]?.Order ?? int.MaxValue);
            return byArticle != 0 ? byArticle : a.Span.CompareTo(b.Span);
        });
        // Lists of evidence are numbered as a reader meets them, so the sections are worked out in the order of reading.
        Story = new(this);
        Findings = Content.Findings.Of(this);
        Names = Content.Names.Of(this);
        Speakers = new(this);
        Tone = new(this);
        Headlines = new(this);
        Others = FigureRow.OfOthers(this);
    }

    /// <summary>What it reports on.</summary>
    public Comparison Comparison { get; }

    /// <summary>Measurements and contrasts by what they are about.</summary>
    public Figures Figures { get; }

    /// <summary>What things are called.</summary>
    public Naming Naming { get; }

    /// <summary>The groups that are compared, in ordinal order of name.</summary>
    public ImmutableArray<Outlet> Outlets { get; }

    /// <summary>All articles, by outlet.</summary>
    public ImmutableArray<ArticleView> Articles { get; }

    /// <summary>The lists of evidence.</summary>
    public EvidenceBook Evidence { get; } = new();

    /// <summary>What differs.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Which names each outlet chose.</summary>
    public ImmutableArray<Names> Names { get; }

    /// <summary>Who speaks.</summary>
    public Speakers Speakers { get; }

    /// <summary>How warm or cold.</summary>
    public Tone Tone { get; }

    /// <summary>What headlines say beside the bodies beneath them.</summary>
    public HeadlineTables Headlines { get; }

    /// <summary>What is told and left out, and quotations in several versions.</summary>
    public Story Story { get; }

    /// <summary>Measurements that no other section shows, the user's own among them.</summary>
    public ImmutableArray<FigureRow> Others { get; }

    /// <summary>Orders places by article and span.</summary>
    public Comparer<Evidence> ByPlace { get; }

    /// <summary>The article with that id, or <see langword="null"/>.</summary>
    public ArticleView? this[string docId] => articles.GetValueOrDefault(docId);

    /// <summary>The outlet of that name.</summary>
    public Outlet OutletOf(string name) => Outlets.First(outlet => outlet.Name == name);

    /// <summary>The list that a measurement was counted from: its own, or one that it shares with others of the group.</summary>
    public EvidenceList? Cite(GroupMeasurement measure, string back)
    {
        if (Naming.Describe(measure.Key.Name).Evidence is { } shared)
            return Shared(measure, shared, back) ?? (shared.Else is { } other && Figures.Find(other, measure.Group, [.. measure.Key.Dimensions]) is { } all ? Cite(all, back) : null);
        string count = measure.Unit == MeasureUnit.Share ? $"{Shown.CountOf(measure)} {measure.Noun}, " : "";
        return Evidence.Cite($"{measure.Key} {measure.Group}", $"{measure.Group}: {count}{Naming.What(measure)}", measure.Evidence.Order(ByPlace), back);
    }

    private EvidenceList? Shared(GroupMeasurement measure, SharedEvidence shared, string back)
    {
        (string, string)[] kept = [.. measure.Key.Dimensions.Where(d => !shared.Over.Contains(d.Dimension))];
        string key = $"{shared.Name} {string.Join(' ', kept)} {measure.Group}";
        if (Evidence[key] is { } made)
            return made;
        GroupMeasurement[] sharing = [.. Naming.Descriptions.Where(d => d.Evidence?.Name == shared.Name).SelectMany(d => Figures.All(d.Name, measure.Group, kept))];
        Evidence[] places = [.. sharing.SelectMany(m => m.Evidence).Select(e => e with { Counted = true }).Distinct().Order(ByPlace)];
        HashSet<Evidence> marked = [.. sharing.Where(m => shared.Marks(m.Key)).SelectMany(m => m.Evidence).Where(e => e.Counted)];
        string title = Template.Text(shared.Title, (part, option) => part switch
        {
            "all" => $"{Wording.Digits(measure.Denominator)} {Wording.InNumber(measure.Denominator, measure.Noun)}",
            "marked" => $"{Wording.Digits(marked.Count)} of {Wording.Digits(places.Length)}",
            _ => Naming.Part(measure, part, option),
        });
        string voice = kept.Any(d => d.Item1 == "voice") ? ", " + Naming.VoiceName(measure.Key["voice"]!) : "";
        return Evidence.Cite(
            key, $"{measure.Group}{voice}: {title}", places.Select(e => e with { Counted = marked.Contains(e) }), back,
            shared.Score is { } score ? place => NoteOf(score(this[place.DocId]!.Document, place.Span)) : null);
    }

    private static string NoteOf((double Score, bool IsOwn)? scored) => scored is { } found ? Wording.Score(found.Score) + (found.IsOwn ? "" : ", quoted") : "";

    /// <summary>The list behind one side of a contrast: where only shared events count, their places alone.</summary>
    public EvidenceList? Cite(Contrast contrast, GroupMeasurement side, string back)
    {
        GroupMeasurement? whole = Figures.Find(side.Key.Name, side.Group, [.. side.Key.Dimensions]);
        if (whole is null || (whole.Numerator == side.Numerator && whole.Denominator == side.Denominator))
            return Cite(whole ?? side, back);
        string other = ReferenceEquals(side, contrast.A) ? contrast.B.Group : contrast.A.Group;
        HashSet<string?> shared = [.. OutletOf(other).Articles.Select(a => a.Document.Article.Event)];
        return Evidence.Cite(
            $"{side.Key} {side.Group} with {other}", $"{side.Group}: {Shown.CountOf(side)} {side.Noun}, {Naming.What(side)}, on the events that {other} tells of too",
            whole.Evidence.Where(e => this[e.DocId] is { } article && shared.Contains(article.Document.Article.Event)).Order(ByPlace), back);
    }
}
