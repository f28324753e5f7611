using Framing.Language;

namespace Framing.Annotation;

/// <summary>
/// Whether a sentence ends with an abbreviation, where the words around its full stop leave no doubt: a time of day, a state, a company or a
/// suffix ends one before a title and a name ("Halden Inc. Mr. Cole"); a title, "v." and "et al." before what they belong to end none.
/// </summary>
internal readonly ref struct AbbreviationStops
{
    private static readonly WordLists Lists = WordLists.Of("Annotation/sentences");
    private static readonly WordSet Times = Lists.Set("time of day"), AfterTimes = Lists.Set("after a time"), Determiners = Lists.Set("before a time");
    private static readonly WordSet Addresses = Lists.Set("address"), People = Lists.Set("people"), Degrees = Lists.Set("after a name");
    private static readonly WordSet Companies = Lists.Set("company"), PublicOffices = Lists.Set("public office"), Inside = Lists.Set("within");
    private static readonly WordSet GoesOnSmall = Lists.Set("goes on");

    private readonly string text;
    private readonly ReadOnlySpan<int> starts, ends;
    private readonly int begin, at, next, to;

    private AbbreviationStops(string text, SpanBuffer tokens, int begin, int at, int to)
    {
        this.text = text;
        starts = tokens.Starts;
        ends = tokens.Ends;
        (this.begin, this.at, this.to) = (begin, at, to);
        next = at + 1;
    }

    /// <summary>Whether the sentence that began at <paramref name="begin"/> ends after the abbreviation; <see langword="null"/> where that is in doubt.</summary>
    public static bool? Ends(string text, SpanBuffer tokens, int begin, int at, int to) => new AbbreviationStops(text, tokens, begin, at, to).Ends();

    /// <summary>"On Oct. 4. Sgt. Ida Pell": a short title and a name begin a sentence behind a full stop.</summary>
    public static bool TitleBehind(string text, SpanBuffer tokens, int begin, int at, int to) => new AbbreviationStops(text, tokens, begin, at, to) is var stop
        && at + 2 < to && stop.IsTitle(at + 1) && text[stop.ends[at + 1] - 1] == '.' && stop.IsCapital(at + 2);

    private bool? Ends()
    {
        ReadOnlySpan<char> word = text.AsSpan(starts[at], ends[at] - starts[at] - 1);
        if (CharClasses.Of(text[starts[next]]) == CharClass.Lower)
            return GoesOnSmall.ContainsAnyCase(word) ? false : null;
        if (word.Length == 1 && IsNickname())
            return false;
        if (!IsCapital(next))
            return null;
        if (word is "v" or "vs" || IsTitle(at) && !SentenceRules.IsStarter(Word(next)))
            return false;
        if (Times.ContainsAnyCase(word))
            return EndsAtTime();
        if (!IsClosing(word))
            return null;
        if (Addresses.ContainsAnyCase(Word(next)) || IsSmall(next + 1) && (People.ContainsAnyCase(Word(next)) || IsStateBehindTown() && !IsTime(next)))
            return true;
        return IsTitle(next) && IsNameAfterTitle() ? EndsBeforeTitle(word) : null;
    }

    /// <summary>"William F. “Buck” Toll": a word or two in marks or brackets between an initial and a name.</summary>
    private bool IsNickname()
    {
        int first = next;
        while (first < to && first < next + 2 && CharClasses.Of(text[starts[first]]) is CharClass.Quote or CharClass.Open or CharClass.Apostrophe)
            first++;
        if (first == next || !IsCapital(first))
            return false;
        int behind = IsCapital(first + 1) ? first + 2 : first + 1, last = behind;
        while (last < to && last < behind + 2 && CharClasses.Of(text[starts[last]]) is CharClass.Quote or CharClass.Close or CharClass.Apostrophe)
            last++;
        return last > behind && IsCapital(last);
    }

    /// <summary>"5 p.m. Police cleared the hall", but not "5 p.m. Monday", "5 p.m. Eastern time" and "the 5 p.m. Mass".</summary>
    private bool? EndsAtTime()
    {
        if (IsTime(next))
            return false;
        int first = at;
        while (first > begin && (CharClasses.IsDigit(text[starts[first - 1]]) || Word(first - 1) is ":" or "-" or "–" or "to"))
            first--;
        return first == at || first > begin && Determiners.ContainsAnyCase(Word(first - 1)) ? null : true;
    }

    /// <summary>Whether the title that follows begins a sentence, or goes with the abbreviation: "Halden Inc. President Ada Marsh".</summary>
    private bool? EndsBeforeTitle(ReadOnlySpan<char> word)
    {
        bool shortTitle = text[ends[next] - 1] == '.';
        if (!shortTitle && !PublicOffices.ContainsAnyCase(Word(next)))
            return null;
        if (Degrees.ContainsAnyCase(word))
            return true;
        if (Companies.ContainsAnyCase(word))
            return Word(next) is "President" ? null : true;
        // "In the U.S. President Hale", "in the U.S. Sen. Hale": nobody is in a senator; "the U.S. Senator Hale" goes on.
        if (at > begin && Word(at - 1) is "the" or "The")
            return shortTitle || at - 1 > begin && Inside.ContainsAnyCase(Word(at - 2)) ? true : null;
        // "Salem, Ore. Sen. Hale", after a town, but "Calif. Gov. Hale", after none.
        return IsStateBehindTown() ? true : null;
    }

    /// <summary>"Salem, Ore.": what goes on with a sentence behind it has a comma before it.</summary>
    private bool IsStateBehindTown() => at - 1 > begin && Word(at - 1) is "," && Class(at).HasFlag(NameClass.Place);

    /// <summary>A day, a zone, "Labor Day".</summary>
    private bool IsTime(int token) => AfterTimes.ContainsAnyCase(Word(token)) || Class(token).HasFlag(NameClass.NotName) && Word(token) is not "I"
        || Word(token + 1) is "time" or "Time" or "Eve" or "Day";

    /// <summary>A state, a country, a company, a degree or a suffix, and no initial of a name and no title.</summary>
    private static bool IsClosing(ReadOnlySpan<char> word) =>
        word.Length > 1 && !Abbreviations.IsBeforeNames(word) && CharClasses.IsUpper(word[0]);

    /// <summary>The title and those that it opens, with a name behind: "Police Chief Hale", "Lt. Gov. Cole", "Prime Minister Hale".</summary>
    private bool IsNameAfterTitle()
    {
        int name = next + 1;
        while (name < to && IsTitle(name))
            name++;
        return name < to && IsCapital(name) && CharClasses.IsWord(text[ends[name] - 1]);
    }

    private bool IsTitle(int token) => IsCapital(token) && Class(token).HasFlag(NameClass.Title);

    private NameClass Class(int token)
    {
        ReadOnlySpan<char> word = Word(token);
        Span<char> small = stackalloc char[24];
        int length = word.ToLowerInvariant(small);
        return length < 0 ? NameClass.None : NameWords.Default.Of(small[..length]);
    }

    private bool IsCapital(int token) => token < to && CharClasses.IsUpper(text[starts[token]]);

    private bool IsSmall(int token) => token < to && CharClasses.Of(text[starts[token]]) == CharClass.Lower;

    private ReadOnlySpan<char> Word(int token) => token >= begin && token < to ? text.AsSpan(starts[token], ends[token] - starts[token]) : default;
}
