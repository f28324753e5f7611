using System.Reflection;
using Framing.Ahead;

// What a short command does, and what each adds to the others.
string tool = Path.GetFullPath(args[0]), corpus = Path.GetFullPath(args[2]);
string work = Directory.CreateTempSubdirectory().FullName;
string[][] commands =
[
    ["compare", corpus], ["compare", corpus, "-o", Path.Combine(work, "report.html")], ["compare", corpus, "--format", "json"], ["annotate", corpus],
    ["quotes", corpus], ["terms", corpus], ["sentiment", corpus], ["batch", corpus, "-o", Path.Combine(work, "batch"), "--quiet"],
];
try
{
    string[] jitted = [.. commands.SelectMany(command => Starts.Run(tool, command, work)).Distinct().Order(StringComparer.Ordinal)];
    TypeNames types = new(Path.GetDirectoryName(tool)!);
    MethodBase[] methods = [.. jitted.SelectMany(types.MethodsOf).Distinct()];
    if (methods.Length == 0)
        throw new InvalidOperationException($"{tool} was started {commands.Length} times and no code of a generic type was compiled; expected thousands of methods.");
    Profile.Write(methods, "Framing", args[1]);
    Console.WriteLine($"{methods.Length} methods of generic types to compile ahead");
}
finally
{
    Directory.Delete(work, recursive: true);
}
