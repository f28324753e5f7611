using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Framing.Annotation;
using Framing.Lexicons;

namespace Framing.Cli.Commands;

/// <summary><c>framing lexicon</c>: what is in the lexicons, whether a file of the user's is well formed, and how often they are right.</summary>
internal static class LexiconCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new(
            "lexicon", "What is in the lexicons, is a file well formed, and how often what it finds is right.\n\nExample: framing lexicon check codebook.yaml");
        command.Add(List(terminal));
        command.Add(Show(terminal));
        command.Add(Check(terminal));
        command.Add(LexiconSampleCommand.Create(terminal));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        Command command = new("list", "The built-in lexicons and their concepts.\n\nExample: framing lexicon list");
        command.SetAction(_ =>
        {
            foreach (Lexicon lexicon in Lexicon.BuiltIn)
            {
                terminal.Output.WriteLine($"{lexicon.Id}  {lexicon.Title}, version {lexicon.Version}");
                foreach (LexiconConcept concept in lexicon.Concepts)
                    terminal.Output.WriteLine($"    {concept.Id}  {concept.Title} ({concept.Variants.Length})");
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        Command command = new("show", "Every variant of a lexicon, how its source marks it, and an example.\n\nExample: framing lexicon show immigration");
        Argument<string> name = new("LEXICON") { Description = "The id of a built-in lexicon, or a file." };
        command.Add(name);
        command.SetAction(parsed =>
        {
            Lexicon lexicon = Find(parsed.GetRequiredValue(name));
            terminal.Output.WriteLine($"{lexicon.Title} ({lexicon.Id}, version {lexicon.Version})");
            if (lexicon.Note.Length > 0)
                terminal.Output.WriteLine(lexicon.Note);
            foreach (LexiconConcept concept in lexicon.Concepts)
            {
                terminal.Output.WriteLine();
                terminal.Output.WriteLine($"{concept.Id}: {concept.Title}");
                if (concept.Note.Length > 0)
                    terminal.Output.WriteLine($"  {concept.Note}");
                foreach (LexiconVariant variant in concept.Variants)
                    Write(variant, terminal.Output);
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(LexiconVariant variant, TextWriter writer)
    {
        string mark = variant is { Slant: { } slant, Source: { } source }
            ? string.Create(CultureInfo.InvariantCulture, $"{slant:+0.##;-0.##;0} by {source.Citation} ({source.Date})")
            : "unmarked";
        writer.WriteLine($"  {variant.Label} [{variant.Id}]: {mark}");
        if (variant.Note.Length > 0)
            writer.WriteLine($"      {variant.Note}");
        if (variant.Examples is [var example, ..])
            writer.WriteLine($"      e.g. {example.Text}");
    }

    private static Command Check(Terminal terminal)
    {
        Command command = new("check", "Whether lexicon files are well formed, find their own examples, and are fair; exit code 1 where not.\n\n" +
            "Example: framing lexicon check codebook.yaml");
        Argument<string[]> files = new("FILE") { Description = "The files; the built-in lexicons where none is named.", Arity = ArgumentArity.ZeroOrMore };
        InputOptions.RejectOptions(files);
        command.Add(files);
        command.SetAction(parsed =>
        {
            string[] named = parsed.GetValue(files) ?? [];
            IEnumerable<(string Name, Func<Lexicon> Read)> lexicons = named.Length > 0
                ? named.Select(file => (file, (Func<Lexicon>)(() => Lexicon.Read(file))))
                : Lexicon.BuiltIn.Select(lexicon => (lexicon.Id, (Func<Lexicon>)(() => lexicon)));
            TextAnnotator annotator = new();
            int problems = 0;
            bool areRead = true;
            foreach ((string name, Func<Lexicon> read) in lexicons)
            {
                Lexicon lexicon;
                try
                {
                    if (named.Length > 0 && Lexicon.ProblemsIn(name) is { IsEmpty: false } faults)
                    {
                        areRead = false;
                        foreach (LexiconProblem fault in faults)
                            terminal.Error.WriteLine(FramingCommand.OneLine($"{name}, line {fault.Line}: {fault.Message}."));
                        continue;
                    }
                    lexicon = read();
                }
                catch (InputException e)
                {
                    // The other files are checked all the same.
                    areRead = false;
                    terminal.Error.WriteLine(FramingCommand.OneLine(e.Message));
                    continue;
                }
                foreach (LexiconProblem problem in LexiconChecker.Check(lexicon, annotator))
                {
                    problems++;
                    terminal.Error.WriteLine(FramingCommand.OneLine($"{name}, line {problem.Line}: {problem.Message}."));
                }
                terminal.Output.WriteLine($"{name}: {lexicon.Concepts.Length} concepts, {lexicon.Concepts.Sum(concept => concept.Variants.Length)} variants");
            }
            return !areRead ? ExitCode.Unusable : problems > 0 ? ExitCode.RowsRejected : ExitCode.Done;
        });
        return command;
    }

    private static Lexicon Find(string name)
    {
        if (Lexicon.BuiltIn.FirstOrDefault(lexicon => lexicon.Id == name) is { } builtIn)
            return builtIn;
        return File.Exists(name)
            ? Lexicon.Read(name)
            : throw new InputException(
                $"There is no lexicon '{name}'{Closest.Hint(name, Lexicon.BuiltIn.Select(lexicon => lexicon.Id))}; expected a file, or one "
                    + $"of {string.Join(", ", Lexicon.BuiltIn.Select(lexicon => lexicon.Id))}.");
    }
}
