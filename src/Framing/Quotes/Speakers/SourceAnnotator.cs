using System.Collections.Immutable;

namespace Framing.Quotes.Speakers;

/// <summary>
/// Ties the mentions of one source together (name, last name, title, role, pronoun, "the agency") and gives each quotation its source, as
/// the whole article knows it. Reads the article once, in order; time is linear in its length.
/// </summary>
internal sealed class SourceAnnotator(SourceCategories categories) : IAnnotator
{
    /// <summary>With the built-in categories.</summary>
    public SourceAnnotator()
        : this(SourceCategories.Default)
    {
    }

    /// <summary>The document with <see cref="Document.Sources"/>, and <see cref="Document.Quotes"/> that point to them.</summary>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Tokens.IsEmpty)
            return document with { Sources = [] };
        SourceReading reading = new(document, categories);
        Actor?[] speakers = reading.Read();
        return With(document, speakers, reading.Silent);
    }

    private Document With(Document document, Actor?[] speakers, IReadOnlyList<Actor> silent)
    {
        List<(Actor Actor, ImmutableArray<TextSpan> Mentions)> actors = [];
        foreach (Actor actor in speakers.OfType<Actor>().Concat(silent).Distinct())
            actors.Add((actor, Tidy(actor.Mentions)));
        // Sources in order of first mention; the sort is stable for those that start together.
        List<(Actor Actor, ImmutableArray<TextSpan> Mentions)> ordered = [.. actors.OrderBy(item => item.Mentions[0])];
        Dictionary<Actor, int> ids = [];
        foreach ((Actor actor, _) in ordered)
            ids.Add(actor, ids.Count);
        ImmutableArray<Quote>.Builder quotes = ImmutableArray.CreateBuilder<Quote>(document.Quotes.Length);
        for (int i = 0; i < speakers.Length; i++)
            quotes.Add(document.Quotes[i] with { SourceId = speakers[i] is { } actor ? ids[actor] : null });
        bool[] repeats = Repeats.In(document, quotes.ToImmutable());
        for (int i = 0; i < repeats.Length; i++)
            quotes[i] = quotes[i] with { Reported = quotes[i].Reported && !repeats[i] };
        return document with
        {
            Quotes = quotes.MoveToImmutable(),
            Sources = [.. ordered.Select(item => ToSource(item.Actor, item.Mentions, document.Article.Date))],
        };
    }

    private Source ToSource(Actor actor, ImmutableArray<TextSpan> mentions, string? date)
    {
        (string category, string? side) = categories.Of(actor);
        return new()
        {
            Name = actor.Name,
            Category = category,
            Side = side,
            Party = actor.Members.Count == 0 ? PartyReader.Of(actor, category, date)
                : actor.Members.Select(person => PartyReader.Of(person, categories.Of(person).Category, date)).Distinct().ToArray() is [var common] ? common : null,
            OnBehalfOf = actor.Bond == Bond.Represents ? null : actor.Principal?.Name,
            Role = actor.IsNamed ? actor.Roles.FirstOrDefault() : null,
            // "Her daughter-in-law", "the mayor’s lawyers": whose they are is told by OnBehalfOf where they speak for that person.
            Organization = actor.Body is not { Kind: not ActorKind.Person } body || body.Name == actor.Name ? null : body.Name,
            Gender = !actor.IsPerson ? null
                : actor.Gender switch { Gender.Female => SourceGender.Female, Gender.Male => SourceGender.Male, _ => SourceGender.Unknown },
            Named = actor.IsNamed,
            Mentions = mentions,
            Anonymity = actor.IsNamed ? null : actor.Anonymity,
            NoComment = [.. actor.NoComment.Distinct().Order()],
        };
    }

    /// <summary>In order, each once, without those that overlap one before them.</summary>
    private static ImmutableArray<TextSpan> Tidy(List<TextSpan> mentions)
    {
        mentions.Sort();
        ImmutableArray<TextSpan>.Builder tidy = ImmutableArray.CreateBuilder<TextSpan>(mentions.Count);
        foreach (TextSpan mention in mentions)
        {
            if (tidy.Count == 0 || !tidy[^1].Overlaps(mention))
                tidy.Add(mention);
        }
        return tidy.DrainToImmutable();
    }
}
