using System.Collections.Immutable;
namespace Framing.Quotes.Speakers;

/// <summary>One reading of an article from its first word to its last: names, pronouns and sources are met in the order they stand in.</summary>
internal sealed class SourceReading
{
    private readonly ImmutableArray<Quote> quotes;
    private readonly ArticleMap map;
    private readonly Cast cast;
    private readonly Memory memory;
    private readonly SpeakerResolver resolver;
    private readonly FloatingQuotes floating;
    private readonly Actor?[] speakers;
    private readonly ImmutableArray<Refusal> refusals;
    private readonly ImmutableArray<Anonymity> withheld;
    private readonly Dictionary<(int, int), Actor?> bySource = [];
    private readonly List<Actor> silent = [];

    /// <summary>Who was told last to speak, by the sentence that says so.</summary>
    private readonly Dictionary<int, Actor> lastIn = [];
    private (int End, Actor Actor)? last;

    /// <summary>What is met on the way through an article; of several at one place a quotation comes first.</summary>
    private enum Met : byte
    {
        Quote,
        Refusal,
        Anonymity,
    }

    public SourceReading(Document document, SourceCategories categories)
    {
        quotes = document.Quotes;
        refusals = Refusals.Find(document);
        withheld = Withheld.Find(document);
        map = new(document);
        cast = new(map, categories);
        memory = new(map, cast);
        resolver = new(map, cast, memory, categories);
        floating = new(map, memory);
        speakers = new Actor?[quotes.Length];
    }

    /// <summary>Who was asked and did not answer, as <see cref="Read"/> met them.</summary>
    public IReadOnlyList<Actor> Silent => silent;

    /// <summary>Who speaks each quotation; <see langword="null"/> where the article does not say.</summary>
    public Actor?[] Read()
    {
        List<(int Token, Met What, int Index)> order = [];
        for (int i = 0; i < quotes.Length; i++)
            order.Add((map.First(quotes[i].SourceSpans.IsEmpty ? quotes[i].Content[0] : quotes[i].SourceSpans[0]), Met.Quote, i));
        for (int i = 0; i < refusals.Length; i++)
        {
            // Whom somebody else says to have been silent the reporter has not asked.
            if (refusals[i].Who is { } who && !map.IsAttributed(refusals[i].First))
                order.Add((who.First, Met.Refusal, i));
        }
        for (int i = 0; i < withheld.Length; i++)
        {
            if (withheld[i].Who is { } who)
                order.Add((who.First, Met.Anonymity, i));
        }
        order.Sort();
        int token = 0, mention = 0;
        foreach ((int at, Met what, int quote) in order)
        {
            ReadTo(Math.Max(token, at), ref token, ref mention);
            if (what == Met.Refusal)
                ReadRefusal(refusals[quote]);
            else if (what == Met.Anonymity)
                ReadAnonymity(withheld[quote]);
            else if (quotes[quote].SourceSpans.IsEmpty)
                ReadFloating(quote, at);
            else
                ReadSourced(quote, ref token);
        }
        return speakers;
    }

    /// <summary>Remembers the names and the pronouns from one token to another.</summary>
    private void ReadTo(int end, ref int token, ref int mention)
    {
        for (; token < end; token++)
        {
            while (mention < cast.Mentions.Count && cast.Mentions[mention].First < token)
                mention++;
            if (mention < cast.Mentions.Count && cast.Mentions[mention] is var name && name.First == token)
                memory.Add(name.Actor, token, name.End, speaks: false);
            else if (map[token].Upos == UniversalTag.PRON && !map.IsQuoted(token) && map.Form(token) is "he" or "she"
                && memory.Person(token, map.Form(token) == "he" ? Gender.Male : Gender.Female) is { } person)
                memory.Add(person, token, token + 1, speaks: false);
            else if (map.Tag(token) == PennTag.PRPS && !map.IsQuoted(token) && map.Form(token) is "his" or "her" && OwnsKin(token)
                && memory.Person(token, map.Form(token) == "his" ? Gender.Male : Gender.Female) is { } owner)
                owner.IsPrivate = true;
        }
    }

    /// <summary>"Her two daughters": kin stands behind the possessive, over a number or an adjective.</summary>
    private bool OwnsKin(int token)
    {
        int noun = token + 1;
        while (noun + 1 < map.Count && noun - token < 3 && map[noun].Upos is UniversalTag.NUM or UniversalTag.ADJ)
            noun++;
        return noun < map.Count && SpeakerWords.Kin.Contains(map.Form(noun));
    }

    private void ReadSourced(int index, ref int token)
    {
        Quote quote = quotes[index];
        int first = map.First(quote.SourceSpans[0]), end = Math.Max(first, map.End(quote.SourceSpans[^1]));
        if (!bySource.TryGetValue((first, end), out Actor? actor))
        {
            if (ResolveOutside(quote, first, end) is { } found)
            {
                actor = found.Actor;
                actor.Mentions.Add(found.Mention);
                // "Officials at the Coastal Authority": the authority was mentioned too.
                for (int i = first; i < end; i++)
                {
                    if (cast.At(i) is { } name && name.First == i && name.Actor != actor)
                        memory.Add(name.Actor, i, name.End, speaks: false);
                }
                memory.Add(actor, first, end, speaks: true);
                token = Math.Max(token, end);
            }
            bySource.Add((first, end), actor);
            if (actor is not null)
                lastIn[map.Sentence(first)] = actor;
            if (actor is { IsNamed: true })
                resolver.Wrote(actor, first);
        }
        Speaks(index, actor);
    }

    /// <summary>
    /// Who speaks; "She must listen to Owen Marsh, he said": a pronoun seldom means who is named in what is said, but for its subject ("Marsh backs the bill, he
    /// said").
    /// </summary>
    private (Actor Actor, TextSpan Mention)? ResolveOutside(Quote quote, int first, int end)
    {
        if (end - first == 1 && map.Form(first) is "he" or "she")
        {
            foreach (TextSpan piece in quote.Content)
            {
                for (int i = map.First(piece) + 1; i < map.End(piece); i++)
                {
                    // "The Marsh plan, he said": a name that only tells which is of anybody.
                    if (cast.At(i) is { Type: EntityType.Person } name && name.First == i
                        && !(name.End < map.Count && map.Tag(name.End) is PennTag.NN or PennTag.NNS or PennTag.HYPH))
                        memory.NamedInSaid.Add(name.Actor);
                }
            }
        }
        (Actor, TextSpan)? found = resolver.Resolve(first, end);
        memory.NamedInSaid.Clear();
        return found;
    }

    private void ReadRefusal(Refusal refusal)
    {
        // "Spokesmen for the prosecutor and for the harbor office declined": the office is not who was asked, and not all.
        if (refusal.Who is not { } who || who.First > 0 && map[who.First - 1].Upos == UniversalTag.ADP || resolver.Resolve(who.First, who.Last + 1) is not { } found)
            return;
        found.Actor.Mentions.Add(found.Mention);
        found.Actor.NoComment.Add(map.Span(refusal.First, refusal.Last + 1));
        memory.Add(found.Actor, who.First, who.Last + 1, speaks: false);
        silent.Add(found.Actor);
    }

    /// <summary>Whose name is kept back: who speaks in that sentence, else whom the formula's subject means.</summary>
    private void ReadAnonymity(Anonymity formula)
    {
        if (formula.Who is not { } who)
            return;
        if (lastIn.GetValueOrDefault(map.Sentence(formula.First)) is not { } actor)
            actor = resolver.Resolve(who.First, who.Last + 1)?.Actor;
        if (actor is not null)
            actor.Anonymity ??= map.Text(formula.First, formula.Last + 1);
    }

    private void ReadFloating(int index, int first)
    {
        if (quotes[index].Kind == QuoteKind.Indirect)
            return;
        int end = map.End(quotes[index].Content[^1]);
        if (first >= end || floating.Find(first, end, last) is not { } actor)
            return;
        memory.Add(actor, first, first, speaks: true);
        Speaks(index, actor);
    }

    private void Speaks(int index, Actor? actor)
    {
        speakers[index] = actor;
        if (actor is null)
            return;
        if (actor.Mentions.Count == 0)
            actor.Mentions.Add(quotes[index].Content[0]);
        int end = map.End(quotes[index].Content[^1]);
        if (end > 0 && quotes[index].Kind != QuoteKind.Indirect && (last is null || end > last.Value.End))
            last = (end, actor);
    }
}
